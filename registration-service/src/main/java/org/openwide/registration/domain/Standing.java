package org.openwide.registration.domain;

/** What the holder of one access token can go on from. */
public sealed interface Standing permits Registration, TakesMobileCode {

    Step step();
}
