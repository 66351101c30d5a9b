/** An adapter that another knows. */
@NullMarked
package org.openwide.house.broken.adapter.web;

import org.jspecify.annotations.NullMarked;
