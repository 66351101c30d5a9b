package org.openwide.patientrecord.adapter.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.application.IssueRegistrationLink;
import org.openwide.patientrecord.application.ListRegistrationLinks;
import org.openwide.patientrecord.application.WithdrawRegistrationLink;
import org.openwide.patientrecord.domain.LinkId;
import org.openwide.patientrecord.domain.LinkIssue;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A patient's registration links. */
@RestController
@RequestMapping(LinkController.PATH)
final class LinkController {

    static final String PATH = "/api/practices/{practiceId}/patients/{patientId}/registration-links";

    private final IssueRegistrationLink issueLink;
    private final ListRegistrationLinks listLinks;
    private final WithdrawRegistrationLink withdrawLink;

    LinkController(
            IssueRegistrationLink issueLink, ListRegistrationLinks listLinks, WithdrawRegistrationLink withdrawLink) {
        this.issueLink = issueLink;
        this.listLinks = listLinks;
        this.withdrawLink = withdrawLink;
    }

    @PostMapping
    Mono<ResponseEntity<?>> issue(
            @PathVariable String practiceId,
            @PathVariable String patientId,
            @RequestBody(required = false) byte @Nullable [] body) {
        return issueLink
                .issue(Paths.patient(practiceId, patientId), Forms.link(body))
                .map(issue -> switch (issue) {
                    case LinkIssue.Issued issued ->
                        Answers.json(HttpStatus.CREATED)
                                .location(URI.create("/api/practices/" + practiceId + "/patients/" + patientId
                                        + "/registration-links/" + issued.link()))
                                .cacheControl(CacheControl.noStore())
                                .body(IssuedLinkView.of(issued));
                    case LinkIssue.NotReady notReady -> Problems.notReady(notReady.checks());
                    case LinkIssue.NoEmailAddress _ -> Problems.noEmailAddress();
                    case LinkIssue.NoSuchPatient _ -> Problems.answer(ProblemKind.NOT_FOUND);
                });
    }

    /** All links of a patient, newest first. */
    @GetMapping
    Mono<ResponseEntity<?>> list(@PathVariable String practiceId, @PathVariable String patientId) {
        return listLinks
                .list(Paths.patient(practiceId, patientId))
                .<ResponseEntity<?>>map(reports -> Answers.json(HttpStatus.OK)
                        .body(reports.stream().map(LinkView::of).toList()))
                .defaultIfEmpty(Problems.answer(ProblemKind.NOT_FOUND));
    }

    @DeleteMapping("/{linkId}")
    Mono<ResponseEntity<?>> withdraw(
            @PathVariable String practiceId, @PathVariable String patientId, @PathVariable String linkId) {
        return withdrawLink
                .withdraw(Paths.patient(practiceId, patientId), new LinkId(Paths.id(linkId)))
                .map(withdrawal -> switch (withdrawal) {
                    case WITHDRAWN, ALREADY_ENDED -> ResponseEntity.noContent().build();
                    case UNKNOWN -> Problems.answer(ProblemKind.NOT_FOUND);
                });
    }

    /** A new link, shown this once. */
    record IssuedLinkView(String linkId, String url, Instant expiresAt, List<CheckView> checks) {

        static IssuedLinkView of(LinkIssue.Issued issued) {
            return new IssuedLinkView(
                    issued.link().toString(), issued.url(), issued.expiresAt(), CheckView.of(issued.checks()));
        }

        @Override
        public String toString() {
            return "IssuedLinkView[" + linkId + "]";
        }
    }
}
