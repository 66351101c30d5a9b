package org.openwide.gateway.adapter.web;

import org.springframework.util.MultiValueMap;

/** What came in a form. */
record Form(MultiValueMap<String, String> fields) {

    static final Form NONE = new Form(MultiValueMap.fromSingleValue(java.util.Map.of()));

    /** What was typed into the field; nothing where there is no such field. */
    String text(String field) {
        var value = fields.getFirst(field);
        return value == null ? "" : value;
    }

    String textOr(String field, String before) {
        return fields.containsKey(field) ? text(field) : before;
    }

    @Override
    public String toString() {
        return "Form[masked]";
    }
}
