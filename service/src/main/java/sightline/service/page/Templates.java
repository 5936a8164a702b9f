package sightline.service.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Turns a view's name into the precompiled template of that name: {@code watch/england} is {@code watch/england.jte}. */
@Configuration(proxyBeanMethods = false)
class Templates {

    /** How many pieces most pages are made of; room for them is made once. */
    private static final int PIECES = 8_192;

    private static final String REDIRECT = "redirect:";

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "sightline.templates");
    }

    @Bean
    ViewResolver templateViews(TemplateEngine engine, Frames frames) {
        return new FirstResolver(engine, frames);
    }

    private record FirstResolver(TemplateEngine engine, Frames frames) implements ViewResolver, Ordered {

        @Override
        public View resolveViewName(String name, java.util.Locale locale) {
            return name.startsWith(REDIRECT) ? new RedirectView(name.substring(REDIRECT.length())) : template(name);
        }

        private View template(String name) {
            return (model, request, response) -> {
                Map<String, Object> values = Shown.values(model);
                values.put("frame", frames.of(request));
                Utf8ByteOutput output = new Utf8ByteOutput(PIECES);
                engine.render(name + ".jte", values, output);
                // In one piece: every wrapper around the answer looks at its length again for each piece.
                byte[] page = output.toByteArray();
                response.setContentType("text/html;charset=UTF-8");
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
            };
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
