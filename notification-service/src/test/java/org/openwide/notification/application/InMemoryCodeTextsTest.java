package org.openwide.notification.application;

class InMemoryCodeTextsTest extends CodeTextsContract {

    private final InMemoryCodeTexts texts = new InMemoryCodeTexts();

    @Override
    protected CodeTexts texts() {
        return texts;
    }
}
