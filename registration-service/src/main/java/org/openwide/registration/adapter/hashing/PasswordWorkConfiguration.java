package org.openwide.registration.adapter.hashing;

import io.micrometer.core.instrument.MeterRegistry;
import org.openwide.registration.application.PasswordWork;
import org.openwide.registration.domain.CommonPasswords;
import org.openwide.registration.domain.PasswordPolicy;
import org.openwide.registration.domain.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up one workbench for all that passwords cost. */
@Configuration(proxyBeanMethods = false)
class PasswordWorkConfiguration {

    /** At 70 ms each, the last in this queue waits a little over a second. */
    private static final int QUEUE_FOR_EACH_PLACE = 16;

    @Bean
    Workbench workbench(PasswordHashing hashing, MeterRegistry meters) {
        return new Workbench(hashing.atOnce(), hashing.atOnce() * QUEUE_FOR_EACH_PLACE, meters);
    }

    @Bean
    PasswordWork passwordWork(Workbench workbench, Rules rules, PasswordHashing hashing, MeterRegistry meters) {
        var policy = new PasswordPolicy(rules.limits().passwords(), CommonPasswords.shipped(), new ZxcvbnGuessing());
        var argon2id = new TimedArgon2id(BestArgon2id.choose(hashing.cost()), meters);
        return new BoundedPasswordWork(workbench, policy, argon2id);
    }
}
