/** Emails: worded and drawn by templates, handed to the mail server over SMTP. */
@NullMarked
package org.openwide.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
