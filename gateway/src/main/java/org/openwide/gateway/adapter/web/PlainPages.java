package org.openwide.gateway.adapter.web;

import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages that show nothing but their texts. */
@Configuration(proxyBeanMethods = false)
class PlainPages {

    @Bean
    StepPage welcome() {
        return () -> JourneyPage.WELCOME;
    }

    @Bean
    StepPage done() {
        return () -> JourneyPage.DONE;
    }

    @Bean
    StepPage resume() {
        return new Resume();
    }

    /** Back again: the phone is to be proven once more. */
    private static final class Resume implements StepPage {

        @Override
        public JourneyPage page() {
            return JourneyPage.RESUME;
        }

        @Override
        public Command command(Form form) {
            return new Command.SendCode();
        }
    }
}
