package org.openwide.notification.adapter.mail;

import org.openwide.notification.domain.Language;
import org.openwide.notification.domain.Purpose;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Three files per language and purpose: subject, text and HTML, all from the same model. */
final class EmailTemplates {

    private final TemplateEngine texts = engine(TemplateMode.TEXT);
    private final TemplateEngine pages = engine(TemplateMode.HTML);

    /** An email in words. */
    record Worded(String subject, String text, String html) {

        @Override
        public String toString() {
            return "Worded[masked]";
        }
    }

    Worded word(Purpose purpose, Language language, EmailModel model) {
        String name = language.code() + "/" + name(purpose);
        var context = new Context(language.locale());
        context.setVariable("email", model);
        return new Worded(
                texts.process(name + ".subject.txt", context).strip(),
                texts.process(name + ".txt", context),
                pages.process(name + ".html", context));
    }

    private static String name(Purpose purpose) {
        return switch (purpose) {
            case EMAIL_CONFIRMATION -> "email-confirmation";
            case REGISTRATION_LINK -> "registration-link";
            case MOBILE_CODE -> throw new IllegalArgumentException("a mobile code is never emailed");
        };
    }

    private static TemplateEngine engine(TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver(EmailTemplates.class.getClassLoader());
        resolver.setPrefix("email/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
