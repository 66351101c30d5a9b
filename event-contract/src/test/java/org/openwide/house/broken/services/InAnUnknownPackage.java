package org.openwide.house.broken.services;

class InAnUnknownPackage {}
