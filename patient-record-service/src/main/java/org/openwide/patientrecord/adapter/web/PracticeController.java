package org.openwide.patientrecord.adapter.web;

import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.application.IssuePracticeKey;
import org.openwide.patientrecord.application.KeepPractice;
import org.openwide.patientrecord.application.RevokePracticeKey;
import org.openwide.patientrecord.domain.KeyId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The operator's rows of the practice API: practices and their keys. */
@RestController
@RequestMapping("/api/practices/{practiceId}")
final class PracticeController {

    private final KeepPractice keepPractice;
    private final IssuePracticeKey issueKey;
    private final RevokePracticeKey revokeKey;

    PracticeController(KeepPractice keepPractice, IssuePracticeKey issueKey, RevokePracticeKey revokeKey) {
        this.keepPractice = keepPractice;
        this.issueKey = issueKey;
        this.revokeKey = revokeKey;
    }

    @PutMapping
    Mono<ResponseEntity<?>> put(
            @PathVariable String practiceId, @RequestBody(required = false) byte @Nullable [] body) {
        return keepPractice
                .keep(Paths.newPractice(practiceId), Forms.practice(body))
                .map(outcome -> switch (outcome) {
                    case KeepPractice.Outcome.Kept kept ->
                        Answers.json(kept.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                                .body(PracticeView.of(kept.practice()));
                    case KeepPractice.Outcome.Invalid invalid -> Problems.invalid(invalid.errors());
                });
    }

    @PostMapping("/keys")
    Mono<ResponseEntity<?>> issueKey(
            @PathVariable String practiceId, @RequestBody(required = false) byte @Nullable [] body) {
        return issueKey.issue(Paths.practice(practiceId), Forms.key(body)).map(outcome -> switch (outcome) {
            case IssuePracticeKey.Outcome.Issued issued ->
                Answers.json(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(new KeyView(
                                issued.id().toString(), issued.secret().value()));
            case IssuePracticeKey.Outcome.Invalid invalid -> Problems.invalid(invalid.errors());
            case IssuePracticeKey.Outcome.NoSuchPractice _ -> Problems.answer(ProblemKind.NOT_FOUND);
        });
    }

    @DeleteMapping("/keys/{keyId}")
    Mono<ResponseEntity<?>> revokeKey(@PathVariable String practiceId, @PathVariable String keyId) {
        return revokeKey
                .revoke(Paths.practice(practiceId), new KeyId(Paths.id(keyId)))
                .map(known -> known ? ResponseEntity.noContent().build() : Problems.answer(ProblemKind.NOT_FOUND));
    }

    /** A new key, shown this once. */
    record KeyView(String keyId, String key) {

        @Override
        public String toString() {
            return "KeyView[" + keyId + "]";
        }
    }
}
