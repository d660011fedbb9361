/// Web pages as saved from a browser, and what is pasted from one or from a word processor.
@NullMarked
package org.gongbao.exchange.web;

import org.jspecify.annotations.NullMarked;
