package org.openwide.event.field;

/** What came of checking what a person entered: the value in its normal form, or what is wrong. */
public sealed interface Checked<T> {

    /** The value, normalised. */
    record Valid<T>(T value) implements Checked<T> {

        @Override
        public String toString() {
            return "Valid[masked]";
        }
    }

    /** What is wrong with it. */
    record Invalid<T>(FieldCode code) implements Checked<T> {}
}
