package org.openwide.event.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwide.event.deadletter.Options.Misuse;

class DeadLetterTopicTest {

    @Test
    void isReadFromItsNameByTheLongestTopicThatExists() {
        var found = DeadLetterTopic.among(List.of("a", "a.b", "a.b.group.with.dots.dlt", "gone.group.dlt", "a.b.c"));

        assertThat(found)
                .containsExactly(new DeadLetterTopic("a.b", "group.with.dots"), new DeadLetterTopic("gone", "group"));
    }

    @Test
    void aCallThatNamesNothingToSettleIsRefused() {
        for (var words :
                List.of("replay --topic t --group g", "discard --topic t --group g --all", "replay --all", "sing")) {
            assertThatThrownBy(() -> Options.of(List.of(words.split(" "))))
                    .as(words)
                    .isInstanceOf(Misuse.class);
        }
    }
}
