package sightline.service.improvement.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Over a mail server. */
final class SmtpCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_IN_TLS = 465;
    private static final String PATIENCE = "10000";

    private final JavaMailSenderImpl sender;
    private final String from;

    private SmtpCarrier(JavaMailSenderImpl sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    /** The carrier that the settings name, if they name a server and a sender. */
    static Optional<Carrier> of(Environment settings) {
        Optional<String> host = Courier.some(settings, "sightline.mail.host");
        Optional<String> user = Courier.some(settings, "sightline.mail.user");
        Optional<String> from =
                Courier.some(settings, "sightline.mail.from").or(() -> user.filter(name -> name.contains("@")));
        if (host.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        int port = settings.getProperty("sightline.mail.port", Integer.class, SUBMISSION);
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host.get());
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        user.ifPresent(sender::setUsername);
        Courier.some(settings, "sightline.mail.password").ifPresent(sender::setPassword);
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(port == SUBMISSION_IN_TLS));
        properties.put("mail.smtp.starttls.enable", "true");
        // A password never goes over a line that others can read.
        properties.put("mail.smtp.starttls.required", String.valueOf(user.isPresent() && port != SUBMISSION_IN_TLS));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + wait, PATIENCE);
        }
        return Optional.of(new SmtpCarrier(sender, from.get()));
    }

    @Override
    public Sending carry(Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.words());
        try {
            sender.send(message);
            return new Sending.Sent(Sending.Way.MAIL);
        } catch (MailException e) {
            LOG.warn("The mail server did not take a letter: {}", e.getClass().getSimpleName());
            return new Sending.NotSent("The mail server did not take the letter. Try again later, or send it by hand.");
        }
    }
}
