package org.openwide.registration.adapter.hashing;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.openwide.registration.domain.Guessing;

/** Guesses with zxcvbn: dictionaries, keyboards, dates, repeats and sequences. */
final class ZxcvbnGuessing implements Guessing {

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public int score(String text, List<String> known) {
        return zxcvbn.measure(text, known).getScore();
    }
}
