/// What a received file holds before anybody says what it means: its lines or paragraphs as they
/// looked, its tables, pictures, and what was left aside while reading.
@NullMarked
package org.gongbao.exchange.source;

import org.jspecify.annotations.NullMarked;
