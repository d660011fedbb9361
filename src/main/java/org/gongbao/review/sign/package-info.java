/// People, the keys they sign with, and what a signature is worth. Only the crypto of the JDK;
/// chance and time are handed in, files are written elsewhere.
@NullMarked
package org.gongbao.review.sign;

import org.jspecify.annotations.NullMarked;
