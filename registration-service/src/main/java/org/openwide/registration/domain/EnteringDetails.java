package org.openwide.registration.domain;

/** The patient is to say who they are. */
public record EnteringDetails(Dossier dossier) implements Identifying {

    @Override
    public Step step() {
        return Step.DETAILS;
    }

    @Override
    public EnteringDetails with(Dossier changed) {
        return new EnteringDetails(changed);
    }
}
