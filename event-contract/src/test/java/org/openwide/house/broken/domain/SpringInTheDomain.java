package org.openwide.house.broken.domain;

import org.springframework.core.Ordered;

interface SpringInTheDomain extends Ordered {}
