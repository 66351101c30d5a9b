package org.openwide.house.broken.application;

import org.openwide.house.broken.adapter.web.WebPage;

interface KnowsAnAdapter {

    WebPage page();
}
