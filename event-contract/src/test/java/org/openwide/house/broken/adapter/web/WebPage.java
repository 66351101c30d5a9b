package org.openwide.house.broken.adapter.web;

import org.openwide.house.broken.adapter.mongo.StoredPage;

public interface WebPage {

    StoredPage stored();
}
