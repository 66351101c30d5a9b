package org.openwide.gateway.adapter.web;

/** An error as the page says it: what is wrong, at which field, and where the summary's link leads. */
record PageError(String field, String anchor, String text) {

    static PageError at(String field, String text) {
        return new PageError(field, field.equals("dateOfBirth") ? "dateOfBirth-day" : field, text);
    }
}
