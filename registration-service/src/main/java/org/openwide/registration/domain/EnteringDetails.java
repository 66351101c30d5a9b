package org.openwide.registration.domain;

/** The patient is to say who they are, in one go or bit by bit. */
public record EnteringDetails(Dossier dossier, DetailsSoFar soFar) implements Identifying {

    @Override
    public Step step() {
        return Step.DETAILS;
    }

    @Override
    public EnteringDetails with(Dossier changed) {
        return new EnteringDetails(changed, soFar);
    }
}
