package sightline.service.improvement.mail;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of GOV.UK Notify: a name, the service's id and a secret, joined by hyphens. Each call carries a token that is
 * signed with the secret and says when it was made.
 *
 * @param service the service's id, which is the token's issuer
 * @param secret with which the token is signed
 */
record NotifyKey(String service, String secret) {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern KEY = Pattern.compile(".*?(" + ID + ")-(" + ID + ")");

    static Optional<NotifyKey> of(String text) {
        Matcher key = KEY.matcher(text);
        return key.matches() ? Optional.of(new NotifyKey(key.group(1), key.group(2))) : Optional.empty();
    }

    String token(Instant at) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(JOSEObjectType.JWT)
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(service)
                        .issueTime(Date.from(at))
                        .build());
        try {
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    /** Never the secret, wherever somebody prints it by mistake. */
    @Override
    public String toString() {
        return "the key of " + service;
    }
}
