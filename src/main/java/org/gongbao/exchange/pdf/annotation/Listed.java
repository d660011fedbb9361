package org.gongbao.exchange.pdf.annotation;

import java.util.Optional;
import org.gongbao.layout.place.Citation;

/// An annotation that is on no text: somebody must look at it.
///
/// @param sheet of the file, counted from 1
/// @param near line of the proof it is next to
public record Listed(Annotation annotation, Why why, int sheet, Optional<Citation> near) {}
