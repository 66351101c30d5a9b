package org.openwide.notification.adapter.sms;

import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openwide.localstack.Phone;
import org.openwide.localstack.SmsFault;
import org.openwide.notification.application.SmsChannel;
import org.openwide.notification.application.SmsChannelContract;
import reactor.core.scheduler.Schedulers;

/** Vonage's client against a phone network that looks like Vonage. */
class VonageSmsChannelIT extends SmsChannelContract {

    private Phone phone = Phone.start(0);

    @BeforeEach
    void answer() {
        phone.behave();
    }

    @AfterEach
    void hangUp() {
        phone.close();
    }

    @Override
    protected SmsChannel channel(Behaviour behaviour) {
        URI url = phone.url();
        switch (behaviour) {
            case TAKES_IT -> phone.behave();
            case THROTTLES -> phone.misbehave(new SmsFault.Refusal(1), 1);
            case KNOWS_NO_SUCH_NUMBER -> phone.misbehave(new SmsFault.Refusal(6), 1);
            case REFUSES_OUR_ACCOUNT -> phone.misbehave(new SmsFault.Refusal(4), 1);
            case NEVER_ANSWERS -> phone.misbehave(new SmsFault.Timeout(), 1);
            case HANGS_UP -> phone.misbehave(new SmsFault.Drop(), 1);
            case ANSWERS_HALF -> phone.misbehave(new SmsFault.HalfAnswer(), 1);
            case FAILS -> phone.misbehave(new SmsFault.HttpError(502), 1);
            case IS_NOT_THERE -> phone.close();
        }
        var account = new VonageAccount(
                url, "key", "secret", "Openwide", Currency.getInstance("EUR"), Duration.ofMillis(500));
        return new VonageSmsChannel(account, Schedulers.boundedElastic());
    }

    @Override
    protected int taken() {
        return phone.textsTo(NUMBER).size();
    }
}
