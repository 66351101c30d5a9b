package org.openwide.registration.adapter.hashing;

import org.openwide.registration.application.PasswordWork;
import org.openwide.registration.domain.CommonPasswords;
import org.openwide.registration.domain.PasswordPolicy;
import org.openwide.registration.domain.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up one workbench with a place for each core. */
@Configuration(proxyBeanMethods = false)
class PasswordWorkConfiguration {

    /** At 70 ms each, the last in this queue waits a little over a second for each core's share. */
    private static final int QUEUE_FOR_EACH_CORE = 16;

    @Bean
    Workbench workbench() {
        var cores = Runtime.getRuntime().availableProcessors();
        return new Workbench(cores, cores * QUEUE_FOR_EACH_CORE);
    }

    @Bean
    PasswordWork passwordWork(Workbench workbench, Rules rules) {
        var policy = new PasswordPolicy(rules.limits().passwords(), CommonPasswords.shipped(), new ZxcvbnGuessing());
        return new BoundedPasswordWork(workbench, policy, BestArgon2id.choose(HashCost.PRODUCT));
    }
}
