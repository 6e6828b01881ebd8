/**
 * What a person hands in as a plan, turned into its text: plain text in the usual encodings, Word and PDF files.
 */
@NullMarked
package org.yanxun.plan.reading.source;

import org.jspecify.annotations.NullMarked;
