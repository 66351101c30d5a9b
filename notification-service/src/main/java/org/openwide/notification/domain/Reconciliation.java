package org.openwide.notification.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Our ledger of a period beside the provider's export of it, part by part.
 *
 * @param charges texts that the ledger has in the period
 * @param matched parts that both have at the same price
 * @param differences the ledger's first, then what only the provider has, each in their own order
 */
public record Reconciliation(
        int rows, long charges, int matched, List<Sum> ledger, List<Sum> provider, List<Difference> differences) {

    /** So much in one currency, for so many parts. */
    public record Sum(Money amount, long parts) {

        private Sum plus(Sum other) {
            return new Sum(amount.plus(other.amount), parts + other.parts);
        }
    }

    /**
     * @param period what the ledger has of the period
     * @param around what it has right before and after it: the provider's clock may put these into the period, so they are
     *     compared where the export has them, and not missed where it has not
     */
    public static Reconciliation between(
            Collection<LedgerPart> period, Collection<LedgerPart> around, List<ProviderRow> rows) {
        Map<String, List<Money>> exported = pricesByMessage(rows);
        List<Difference> differences = new ArrayList<>();
        int matched = 0;
        for (LedgerPart part : inTurn(period, around, exported)) {
            List<Difference> found = compare(part, exported.remove(part.messageId()));
            differences.addAll(found);
            matched += found.isEmpty() ? 1 : 0;
        }
        exported.forEach((id, prices) -> differences.addAll(unknown(id, prices)));
        return new Reconciliation(
                rows.size(),
                period.stream().map(LedgerPart::notificationId).distinct().count(),
                matched,
                sums(period, LedgerPart::price),
                sums(rows, ProviderRow::price),
                List.copyOf(differences));
    }

    private static List<LedgerPart> inTurn(
            Collection<LedgerPart> period, Collection<LedgerPart> around, Map<String, List<Money>> exported) {
        Stream<LedgerPart> atTheEdge = around.stream().filter(part -> exported.containsKey(part.messageId()));
        return Stream.concat(period.stream(), atTheEdge).toList();
    }

    /** A message that is exported twice is charged twice. */
    private static Map<String, List<Money>> pricesByMessage(List<ProviderRow> rows) {
        Map<String, List<Money>> prices = new LinkedHashMap<>();
        for (ProviderRow row : rows) {
            List<Money> soFar = prices.getOrDefault(row.messageId(), List.of());
            prices.put(row.messageId(), with(row.price(), soFar));
        }
        return prices;
    }

    private static List<Money> with(Money price, List<Money> soFar) {
        Map<String, Money> sums = new LinkedHashMap<>();
        Stream.concat(soFar.stream(), Stream.of(price))
                .forEach(each -> sums.merge(each.currency().getCurrencyCode(), each, Money::plus));
        return List.copyOf(sums.values());
    }

    private static List<Difference> compare(LedgerPart part, @Nullable List<Money> prices) {
        if (prices == null) {
            return List.of(new Difference.MissingAtProvider(part));
        }
        return prices.stream()
                .filter(price -> !price.isSameAs(part.price()))
                .map(price -> price.currency().equals(part.price().currency())
                        ? new Difference.PriceDiffers(part, price)
                        : (Difference) new Difference.CurrencyDiffers(part, price))
                .toList();
    }

    /** What costs nothing may never have been taken: the provider lists what it refused as well. */
    private static List<Difference> unknown(String messageId, List<Money> prices) {
        return prices.stream()
                .filter(Money::isSomething)
                .<Difference>map(price -> new Difference.MissingInLedger(messageId, price))
                .toList();
    }

    private static <T> List<Sum> sums(Collection<T> parts, Function<T, Money> price) {
        SortedMap<String, Sum> sums = new TreeMap<>();
        for (T part : parts) {
            Money amount = price.apply(part);
            sums.merge(amount.currency().getCurrencyCode(), new Sum(amount, 1), Sum::plus);
        }
        return List.copyOf(sums.values());
    }
}
