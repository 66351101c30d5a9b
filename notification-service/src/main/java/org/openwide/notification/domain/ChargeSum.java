package org.openwide.notification.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What some texts cost together, in one currency: amounts in two are never added. */
public record ChargeSum(Money amount, long texts, long parts) {

    static ChargeSum of(SmsCharge charge) {
        return new ChargeSum(charge.price(), 1, charge.parts());
    }

    ChargeSum plus(ChargeSum other) {
        return new ChargeSum(amount.plus(other.amount), texts + other.texts, parts + other.parts);
    }

    /** One sum a currency, by its code. */
    public static List<ChargeSum> of(Collection<SmsCharge> charges) {
        SortedMap<String, ChargeSum> sums = new TreeMap<>();
        for (SmsCharge charge : charges) {
            sums.merge(charge.price().currency().getCurrencyCode(), ChargeSum.of(charge), ChargeSum::plus);
        }
        return List.copyOf(sums.values());
    }

    /** The same for each group of charges, in the groups' order. */
    public static <T, K extends Comparable<? super K>> SortedMap<K, List<ChargeSum>> by(
            Function<T, K> group, Collection<T> texts, Function<T, SmsCharge> charge) {
        SortedMap<K, List<T>> groups = new TreeMap<>();
        for (T text : texts) {
            groups.computeIfAbsent(group.apply(text), _ -> new ArrayList<>()).add(text);
        }
        SortedMap<K, List<ChargeSum>> sums = new TreeMap<>();
        groups.forEach((key, of) -> sums.put(key, of(of.stream().map(charge).toList())));
        return sums;
    }
}
