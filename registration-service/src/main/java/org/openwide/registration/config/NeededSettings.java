package org.openwide.registration.config;

import java.util.Map;
import org.openwide.event.start.UnusableSettings;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the database and the brokers are has no default that could be meant: without it, there is no start. */
@Configuration(proxyBeanMethods = false)
class NeededSettings {

    private static final Map<String, String> WHAT_TO_SET = Map.of(
            "spring.mongodb.uri", "Set SPRING_MONGODB_URI to the database of this service.",
            "spring.kafka.bootstrap-servers", "Set SPRING_KAFKA_BOOTSTRAPSERVERS to the brokers.");

    @Bean
    static BeanFactoryPostProcessor refuseWithoutThem(Environment environment) {
        return beans -> refuseWithout(environment);
    }

    static void refuseWithout(Environment environment) {
        WHAT_TO_SET.forEach((setting, whatToSet) -> UnusableSettings.refuseWithout(setting, environment, whatToSet));
    }
}
