package org.openwide.gateway.adapter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** How pages are made: texts in two languages, and controllers that are told whose request it is. */
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebFluxConfigurer {

    private final PageRequests requests;

    PageSetup(PageRequests requests) {
        this.requests = requests;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(requests);
    }

    /** No language falls back to another: a text that is missing is a fault, which a test finds. */
    @Bean
    static MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new PageLocale(requests);
    }

    private record PageLocale(PageRequests requests) implements LocaleContextResolver {

        @Override
        public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
            return new SimpleLocaleContext(requests.languageOf(exchange).locale());
        }

        @Override
        public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
            throw new UnsupportedOperationException("The language is in the cookie");
        }
    }
}
