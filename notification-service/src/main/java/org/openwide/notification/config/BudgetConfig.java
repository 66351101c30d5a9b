package org.openwide.notification.config;

import java.time.InstantSource;
import org.openwide.event.EventIds;
import org.openwide.event.outbox.OutboxRelay;
import org.openwide.event.start.MadeOnStart;
import org.openwide.notification.adapter.mongo.BudgetIndexes;
import org.openwide.notification.adapter.mongo.MongoBudgetRules;
import org.openwide.notification.adapter.mongo.MongoBudgets;
import org.openwide.notification.adapter.mongo.MongoCodeTexts;
import org.openwide.notification.adapter.sms.HashedNumbers;
import org.openwide.notification.adapter.web.SmsBudgetsController;
import org.openwide.notification.application.Alerts;
import org.openwide.notification.application.Allowance;
import org.openwide.notification.application.CountCodeEntered;
import org.openwide.notification.application.LiftBudget;
import org.openwide.notification.application.ListBudgetAudit;
import org.openwide.notification.application.ListBudgets;
import org.openwide.notification.application.NumberKeys;
import org.openwide.notification.application.RaiseBudget;
import org.openwide.notification.application.TextLimits;
import org.openwide.notification.domain.Money;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** What texts may cost, and how many there may be. */
@Configuration(proxyBeanMethods = false)
class BudgetConfig {

    @Bean
    OutboxRelay budgetRelay(ReactiveMongoOperations mongo, OutboxRelay.Publishing publishing) {
        return new OutboxRelay(mongo, MongoBudgets.COLLECTION, publishing);
    }

    @Bean
    Allowance.Stores budgetStores(ReactiveMongoOperations mongo, EventIds ids, OutboxRelay budgetRelay) {
        return new Allowance.Stores(
                new MongoBudgets(mongo, ids, budgetRelay::nudge),
                new MongoBudgetRules(mongo, ids, budgetRelay::nudge),
                new MongoCodeTexts(mongo));
    }

    @Bean
    MadeOnStart budgetIndexes(ReactiveMongoOperations mongo) {
        return new MadeOnStart("the indexes of budgets", () -> BudgetIndexes.prepare(mongo));
    }

    @Bean
    NumberKeys numberKeys(Settings settings) {
        return new HashedNumbers(settings.sms().ownSecret());
    }

    @Bean
    TextLimits textLimits(Settings settings) {
        TextSettings texts = settings.texts();
        var currency = settings.sms().currency();
        return new TextLimits(
                new TextLimits.Counts(
                        texts.perPractice(),
                        texts.perPracticeMonth(),
                        texts.perNumber(),
                        texts.perPrefixHour(),
                        texts.perPrefixDay()),
                new Money(texts.spending(), currency),
                new Money(texts.expectedPrice(), currency),
                texts.conversion().watch());
    }

    @Bean
    Allowance allowance(
            Allowance.Stores stores, NumberKeys numbers, TextLimits limits, Alerts alerts, InstantSource clock) {
        return new Allowance(stores, numbers, limits, alerts, clock);
    }

    @Bean
    CountCodeEntered countCodeEntered(Allowance.Stores stores, InstantSource clock) {
        return new CountCodeEntered(stores.codes(), clock);
    }

    @Bean
    SmsBudgetsController smsBudgetsController(
            Allowance.Stores stores, TextLimits limits, Settings settings, InstantSource clock) {
        var useCases = new SmsBudgetsController.UseCases(
                new ListBudgets(stores, limits, clock),
                new ListBudgetAudit(stores.rules()),
                new RaiseBudget(stores.rules(), clock),
                new LiftBudget(stores.rules(), clock));
        return new SmsBudgetsController(useCases, settings.sms().currency(), clock);
    }
}
