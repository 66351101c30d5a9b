package org.openwide.notification.adapter.mail;

import org.openwide.event.field.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Three files per language and model: subject, text and HTML, all from the same words. */
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

    Worded word(Language language, EmailModel model, EmailLook look) {
        String name = language.code() + "/" + model.template();
        var context = new Context(language.locale());
        context.setVariable("email", model);
        context.setVariable("look", look);
        return new Worded(
                texts.process(name + ".subject.txt", context).strip(),
                texts.process(name + ".txt", context),
                pages.process(name + ".html", context));
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
