package org.openwide.patientrecord.adapter.web;

import java.time.Duration;
import java.util.Optional;
import org.openwide.patientrecord.application.ShowBranding;
import org.openwide.patientrecord.domain.Branding;
import org.openwide.patientrecord.domain.Logo;
import org.openwide.patientrecord.domain.PracticeId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A practice's colour and logo, for everyone. A practice that there is not looks like one that says nothing of it. */
@RestController
final class BrandController {

    static final String BRAND = "/api/practices/{practiceId}/brand";
    static final String LOGO = "/api/practices/{practiceId}/logo";

    private static final Duration BRAND_KEPT = Duration.ofSeconds(60);
    private static final Duration LOGO_KEPT = Duration.ofSeconds(300);

    private final ShowBranding showBranding;

    BrandController(ShowBranding showBranding) {
        this.showBranding = showBranding;
    }

    @GetMapping(BRAND)
    Mono<ResponseEntity<BrandView>> brand(@PathVariable String practiceId) {
        return branding(practiceId)
                .map(branding -> Answers.json(HttpStatus.OK)
                        .cacheControl(CacheControl.maxAge(BRAND_KEPT).cachePublic())
                        .body(BrandView.of(practiceId, branding)));
    }

    @GetMapping(LOGO)
    Mono<ResponseEntity<?>> logo(@PathVariable String practiceId) {
        return branding(practiceId)
                .map(branding -> Optional.ofNullable(branding.logo())
                        .<ResponseEntity<?>>map(BrandController::shown)
                        .orElseGet(() -> Problems.answer(ProblemKind.NOT_FOUND)));
    }

    private Mono<Branding> branding(String practiceId) {
        return PracticeId.hasForm(practiceId) ? showBranding.of(new PracticeId(practiceId)) : Mono.just(Branding.NONE);
    }

    private static ResponseEntity<byte[]> shown(Logo logo) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(LOGO_KEPT).cachePublic())
                .eTag("\"" + logo.version() + "\"")
                .body(logo.png());
    }
}
