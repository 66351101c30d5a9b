package org.openwide.registration.adapter.hashing;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.openwide.registration.application.PasswordWork;
import org.openwide.registration.domain.Details;
import org.openwide.registration.domain.Password;
import org.openwide.registration.domain.PasswordHash;
import org.openwide.registration.domain.PasswordPolicy;
import org.openwide.registration.domain.PasswordReason;
import reactor.core.publisher.Mono;

/** Judges, hashes and compares passwords on a workbench of its own. */
final class BoundedPasswordWork implements PasswordWork {

    private final Workbench workbench;
    private final PasswordPolicy policy;
    private final Argon2id argon2id;

    BoundedPasswordWork(Workbench workbench, PasswordPolicy policy, Argon2id argon2id) {
        this.workbench = workbench;
        this.policy = policy;
        this.argon2id = argon2id;
    }

    @Override
    public Mono<Set<PasswordReason>> objections(Password password, Details details) {
        return workbench.run(() -> policy.objections(password, details));
    }

    @Override
    public Mono<PasswordHash> hash(Password password) {
        return workbench.run(() -> new PasswordHash(argon2id.hash(bytes(password))));
    }

    @Override
    public Mono<Boolean> matches(Password password, PasswordHash hash) {
        return workbench.run(() -> argon2id.verify(hash.encoded(), bytes(password)));
    }

    private static byte[] bytes(Password password) {
        return password.text().getBytes(StandardCharsets.UTF_8);
    }
}
