@NullMarked
package org.openwide.event.service;

import org.jspecify.annotations.NullMarked;
