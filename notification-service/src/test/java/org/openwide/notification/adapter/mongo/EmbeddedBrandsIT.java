package org.openwide.notification.adapter.mongo;

import org.openwide.notification.application.Brands;
import org.openwide.notification.application.BrandsContract;

class EmbeddedBrandsIT extends BrandsContract {

    private static final Brands BRANDS = new MongoBrands(MongoContracts.embedded("brands"));

    @Override
    protected Brands brands() {
        return BRANDS;
    }
}
