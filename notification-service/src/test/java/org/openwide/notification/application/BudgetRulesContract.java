package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.A_CAUSE;
import static org.openwide.notification.domain.Fixtures.NOW;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetDecision.Act;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Share;
import reactor.core.publisher.Flux;

/** What every keeper of decisions about budgets does. */
public abstract class BudgetRulesContract {

    private final BudgetName practice = new BudgetName(BudgetKind.PRACTICE_DAY, "p-" + UUID.randomUUID());
    private final BudgetName prefix = new BudgetName(BudgetKind.PREFIX_CONVERSION, "44-" + UUID.randomUUID());

    protected abstract BudgetRules rules();

    /** The budgets that others hear of by these decisions. */
    protected abstract List<String> told(BudgetName name);

    @Test
    void aDecisionIsKeptWithItsAudit() {
        raise(practice, "700", NOW);

        assertThat(rules().of(List.of(practice, prefix)).block())
                .containsOnlyKeys(practice)
                .extractingByKey(practice)
                .isEqualTo(raised("700"));
        assertThat(entries(practice)).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo("mary");
            assertThat(entry.at()).isEqualTo(NOW);
            assertThat(entry.act()).isEqualTo(Act.RAISED);
            assertThat(entry.before()).isEqualTo(BudgetRule.none(practice));
            assertThat(entry.after()).isEqualTo(raised("700"));
            assertThat(entry.note()).isEqualTo("a campaign");
        });
    }

    @Test
    void whatIsLeftAsItIsLeavesNoTrace() {
        assertThat(rules().decide(practice, _ -> Optional.empty()).blockOptional())
                .isEmpty();

        assertThat(entries(practice)).isEmpty();
        assertThat(rules().of(List.of(practice)).block()).isEmpty();
        assertThat(rules().all(10_000).map(BudgetRule::name).collectList().block())
                .doesNotContain(practice);
    }

    @Test
    void theLatestDecisionStandsFirst() {
        raise(practice, "700", NOW);
        raise(practice, "800", NOW.plusSeconds(1));

        assertThat(entries(practice))
                .extracting(BudgetDecision.Entry::after)
                .containsExactly(raised("800"), raised("700"));
        assertThat(entries(practice).getFirst().before()).isEqualTo(raised("700"));
    }

    @Test
    void aStopIsKeptWithWhatOthersHearOfIt() {
        stop();

        BudgetRule kept = rules().all(10_000)
                .filter(rule -> rule.name().equals(prefix))
                .single()
                .blockOptional()
                .orElseThrow();
        assertThat(kept.stopAt(NOW)).isNotNull();
        assertThat(told(prefix)).containsExactly("prefix-conversion/" + prefix.key() + "/2026-11-22T10:00:00.000Z");

        rules().decide(
                        prefix,
                        rule -> Optional.of(BudgetDecision.by("mary", NOW, Act.LIFTED, rule, rule.back(NOW), null)))
                .block();

        BudgetRule lifted =
                rules().of(List.of(prefix)).blockOptional().orElseThrow().get(prefix);
        assertThat(lifted).isEqualTo(new BudgetRule(prefix, null, null, NOW));
        assertThat(told(prefix)).hasSize(1);
    }

    @Test
    void ofAllWhoStopAtOnceOneDoes() {
        Long stopped = Flux.range(0, 20)
                .flatMap(_ -> rules().decide(prefix, BudgetRulesContract::stopIfNot), 20)
                .count()
                .block();

        assertThat(stopped).isEqualTo(1);
        assertThat(told(prefix)).hasSize(1);
        assertThat(entries(prefix)).hasSize(1);
    }

    private void raise(BudgetName name, String limit, Instant at) {
        rules().decide(
                        name,
                        rule -> Optional.of(BudgetDecision.by(
                                "mary", at, Act.RAISED, rule, rule.raisedTo(more(limit)), "a campaign")))
                .block();
    }

    private void stop() {
        rules().decide(prefix, BudgetRulesContract::stopIfNot).block();
    }

    private static Optional<BudgetDecision> stopIfNot(BudgetRule rule) {
        if (rule.stopAt(NOW) != null) {
            return Optional.empty();
        }
        var next = rule.stopped(new BudgetRule.Stop(NOW, NOW.plusSeconds(60)));
        var reached =
                new BudgetReached(rule.name().at(NOW), Share.ALL, BigDecimal.TEN, new BigDecimal("2.5"), A_CAUSE, NOW);
        return Optional.of(
                BudgetDecision.by("watch", NOW, Act.STOPPED, rule, next, null).telling(reached));
    }

    private BudgetRule raised(String limit) {
        return BudgetRule.none(practice).raisedTo(more(limit));
    }

    private static BudgetRule.Raised more(String limit) {
        return new BudgetRule.Raised(new BigDecimal(limit), NOW.plusSeconds(60), "a campaign");
    }

    private List<BudgetDecision.Entry> entries(BudgetName name) {
        return rules().audit(10_000)
                .filter(entry -> entry.before().name().equals(name))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
