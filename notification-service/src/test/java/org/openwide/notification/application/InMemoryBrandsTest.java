package org.openwide.notification.application;

class InMemoryBrandsTest extends BrandsContract {

    @Override
    protected Brands brands() {
        return new InMemoryBrands();
    }
}
