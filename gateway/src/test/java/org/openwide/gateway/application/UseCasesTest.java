package org.openwide.gateway.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openwide.gateway.domain.AccessToken;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.ClientAddress;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.Delivery;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.Step;
import reactor.test.StepVerifier;

class UseCasesTest {

    private static final Session SESSION = new Session("id", new AccessToken("a-secret-token-of-enough"));
    private static final Caller CALLER =
            new Caller(PageLanguage.ENGLISH, ClientAddress.of(InetAddress.getLoopbackAddress()));
    private static final PastedLink NOTHING = new PastedLink(" ");

    private final ScriptedPatientApi api = new ScriptedPatientApi();

    @Test
    void aStepThatWasTakenAlreadyLeadsToWhereThePatientIs() {
        api.then(new Refusal.OutOfOrder()).then(Step.PASSWORD);

        StepVerifier.create(new TakeStep(api).take(new Command.EnterCode("123456"), SESSION, CALLER))
                .assertNext(answer -> assertThat(stepOf(answer)).isEqualTo(Step.PASSWORD))
                .verifyComplete();
        assertThat(api.asked).containsExactly("take", "look");
    }

    @Test
    void whoReturnedToARecordWithAnotherNumberIsNotTexted() {
        api.then(new Refusal.OutOfOrder()).then(Step.RESUME);

        StepVerifier.create(new TakeStep(api).take(new Command.SendCode(), SESSION, CALLER))
                .expectNext(new Answer.Refused<>(new Refusal.NumberReplaced()))
                .verifyComplete();
    }

    @Test
    void theAccessTokenIsRenewedAfterARightCodeOnly() {
        api.then(Step.PASSWORD).then(Step.PASSWORD).then(Step.EMAIL_CONFIRMATION);

        for (var command : List.of(new Command.EnterCode("123456"), new Command.CreatePassword("long enough"))) {
            StepVerifier.create(new TakeStep(api).take(command, SESSION, CALLER))
                    .expectNextCount(1)
                    .verifyComplete();
        }

        assertThat(api.asked).containsExactly("take", "renew", "take");
    }

    @Test
    void whereTheTokenCannotBeRenewedThePatientGoesOn() {
        api.then(Step.PASSWORD).then(new Refusal.Away(Duration.ofSeconds(5)));

        StepVerifier.create(new TakeStep(api).take(new Command.EnterCode("123456"), SESSION, CALLER))
                .assertNext(answer -> assertThat(stepOf(answer)).isEqualTo(Step.PASSWORD))
                .verifyComplete();
    }

    @Test
    void anyOtherRefusalIsNotAskedAbout() {
        api.then(new Refusal.CodeExpired());

        StepVerifier.create(new TakeStep(api).take(new Command.EnterCode("123456"), SESSION, CALLER))
                .expectNext(new Answer.Refused<>(new Refusal.CodeExpired()))
                .verifyComplete();
        assertThat(api.asked).containsExactly("take");
    }

    @Test
    void onlyWhatChangedIsNews() {
        api.then(Delivery.PENDING).then(Delivery.PENDING).then(Delivery.SENT).then(new Refusal.OutOfOrder());

        StepVerifier.withVirtualTime(() -> new WatchRegistration(api).watch(SESSION, CALLER))
                .thenAwait(Duration.ofSeconds(10))
                .expectNextCount(2)
                .expectNext(new Answer.Refused<>(new Refusal.OutOfOrder()))
                .verifyComplete();
        assertThat(api.asked).hasSize(4);
    }

    @Test
    void whatIsLeftOutIsSaidWithoutAsking() {
        StepVerifier.create(new OpenLink(api).open(NOTHING, Optional.of(SESSION), CALLER))
                .expectNext(new Answer.Refused<>(Refusal.Invalid.missing("link")))
                .verifyComplete();
        StepVerifier.create(new ConfirmEmail(api).confirm(new PastedLink("abc"), "", CALLER))
                .expectNext(new Answer.Refused<>(Refusal.Invalid.missing("password")))
                .verifyComplete();
        assertThat(api.asked).isEmpty();
    }

    @Test
    void thePracticeIsAskedByTheLinkAtHandElseByTheRegistration() {
        var ask = new AskForNewLink(api);

        ask.ask(new PastedLink("abc"), Optional.of(SESSION), CALLER)
                .as(StepVerifier::create)
                .expectNextCount(1)
                .verifyComplete();
        ask.ask(NOTHING, Optional.of(SESSION), CALLER)
                .as(StepVerifier::create)
                .expectNextCount(1)
                .verifyComplete();
        StepVerifier.create(ask.ask(NOTHING, Optional.empty(), CALLER))
                .expectNext(new Answer.Refused<>(Refusal.Invalid.missing("link")))
                .verifyComplete();

        assertThat(api.asked).containsExactly("by link", "by registration");
    }

    private static Step stepOf(Answer<Registration> answer) {
        return switch (answer) {
            case Answer.Given<Registration>(var registration) -> registration.step();
            case Answer.Refused<Registration> refused -> throw new AssertionError(refused.refusal());
        };
    }
}
