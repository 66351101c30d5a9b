package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Sending;

/**
 * The budgets that one text comes out of.
 *
 * @param money of all practices together
 * @param conversion of numbers that begin like the one it goes to
 */
record TextBudgets(List<BudgetName> counted, BudgetName money, BudgetName conversion) {

    static TextBudgets of(Sending sending, String number, NumberKeys keys, TextLimits limits) {
        String prefix = keys.prefixOf(number);
        String practice = sending.request().practice().id();
        List<BudgetName> counted = List.of(
                new BudgetName(BudgetKind.NUMBER_DAY, keys.keyOf(number)),
                new BudgetName(BudgetKind.PREFIX_HOUR, prefix),
                new BudgetName(BudgetKind.PREFIX_DAY, prefix),
                new BudgetName(BudgetKind.PRACTICE_DAY, practice),
                new BudgetName(BudgetKind.PRACTICE_MONTH, practice));
        return new TextBudgets(
                sending.tries().counted() ? List.of() : counted,
                new BudgetName(
                        BudgetKind.SPENDING_DAY, limits.spending().currency().getCurrencyCode()),
                new BudgetName(BudgetKind.PREFIX_CONVERSION, prefix));
    }

    List<BudgetName> all() {
        return Stream.concat(counted.stream(), Stream.of(money, conversion)).toList();
    }

    List<Claims.Claim> claims(Map<BudgetName, BudgetRule> rules, TextLimits limits, Instant now) {
        List<Claims.Claim> claims = new ArrayList<>();
        counted.forEach(name -> claims.add(claim(name, BigDecimal.ONE, rules, limits, now)));
        claims.add(claim(money, limits.reserved().amount(), rules, limits, now));
        return claims;
    }

    private static Claims.Claim claim(
            BudgetName name, BigDecimal amount, Map<BudgetName, BudgetRule> rules, TextLimits limits, Instant now) {
        BigDecimal limit = rules.getOrDefault(name, BudgetRule.none(name)).limitAt(now, limits.of(name.kind()));
        return new Claims.Claim(name.at(now), amount, limit);
    }
}
