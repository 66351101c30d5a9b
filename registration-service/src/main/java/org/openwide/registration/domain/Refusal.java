package org.openwide.registration.domain;

/** Why something was not done: a fact with its reason, for which the web knows the words. */
public sealed interface Refusal extends Outcome
        permits AccessTokenInvalid,
                StepOutOfOrder,
                RegistrationIsLocked,
                LinkEnded,
                Opening.LinkUnknown,
                Opening.LinkUsed,
                LinkLocked,
                DetailsEntry.Invalid,
                Confirmation.NotMatched,
                TextRefusal,
                CodeEntry.Incorrect,
                CodeEntry.Expired,
                CodeEntry.Locked,
                PasswordCreation.Unacceptable,
                EmailResend.TooSoon,
                EmailResend.LimitReached,
                EmailConfirmation.LinkUnknown,
                EmailConfirmation.LinkExpired,
                EmailConfirmation.LinkUsed,
                EmailConfirmation.PasswordIncorrect,
                TermsAcceptance.Outdated {}
