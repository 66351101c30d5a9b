package org.openwide.notification.adapter.mongo;

import org.openwide.notification.application.CodeTexts;
import org.openwide.notification.application.CodeTextsContract;

class EmbeddedCodeTextsIT extends CodeTextsContract {

    private static final CodeTexts TEXTS = new MongoCodeTexts(MongoContracts.embedded("code-texts"));

    @Override
    protected CodeTexts texts() {
        return TEXTS;
    }
}
