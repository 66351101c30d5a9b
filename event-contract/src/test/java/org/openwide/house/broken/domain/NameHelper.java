package org.openwide.house.broken.domain;

class NameHelper {}
