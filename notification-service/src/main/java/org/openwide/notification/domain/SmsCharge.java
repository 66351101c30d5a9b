package org.openwide.notification.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one text costs, part by part: one charge per text, which a later receipt corrects and never adds to. Its id is the
 * provider's id of the first part known.
 *
 * @param revision how often others were told of it: 1 when it is new
 */
public record SmsCharge(List<ChargedPart> each, @Nullable String country, Instant chargedAt, int revision) {

    public SmsCharge {
        each = List.copyOf(each);
        if (each.isEmpty() || revision < 1) {
            throw new IllegalArgumentException("a charge is for a part at least, and was told once at least");
        }
    }

    /** How far the provider got with the text that is charged. */
    public enum Stage {
        ACCEPTED,
        FAILED,
        DELIVERED
    }

    static SmsCharge of(AcceptedParts accepted, Instant now) {
        var each = accepted.parts().stream().map(ChargedPart::accepted).toList();
        return new SmsCharge(each, accepted.country(), now, 1);
    }

    public String chargeId() {
        return first().part().messageId();
    }

    public int parts() {
        return each.size();
    }

    public Money price() {
        return each.stream()
                .map(part -> part.part().price())
                .reduce(Money::plus)
                .orElseThrow();
    }

    public @Nullable String network() {
        return first().part().network();
    }

    /** A text that lacks a part cannot be read; it is delivered when all of its parts are. */
    public Stage stage() {
        var stages = each.stream().map(ChargedPart::stage).distinct().toList();
        if (stages.contains(Stage.FAILED)) {
            return Stage.FAILED;
        }
        return stages.contains(Stage.ACCEPTED) ? Stage.ACCEPTED : Stage.DELIVERED;
    }

    /** What the charge is by a receipt for one of its parts; the same charge when that says nothing new. */
    SmsCharge correctedBy(Receipt receipt) {
        var corrected = each.stream().map(part -> part.correctedBy(receipt)).toList();
        return corrected.equals(each) ? this : new SmsCharge(corrected, country, chargedAt, revision + 1);
    }

    /** The same charge before anybody was told of it: the receipts that were faster than the answer are in it. */
    SmsCharge correctedBy(Receipts receipts) {
        SmsCharge corrected = receipts.all().stream().reduce(this, SmsCharge::correctedBy, (_, later) -> later);
        return new SmsCharge(corrected.each, country, chargedAt, 1);
    }

    private ChargedPart first() {
        return each.getFirst();
    }
}
