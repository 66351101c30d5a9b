package org.openwide.house.broken.adapter.mongo;

import org.openwide.house.broken.adapter.web.WebPage;

public interface StoredPage {

    WebPage shown();
}
