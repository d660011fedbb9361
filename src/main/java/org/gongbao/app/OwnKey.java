package org.gongbao.app;

import java.nio.file.Path;
import org.gongbao.review.sign.PublicPart;

/// A private key on this machine; to sign, it takes the passphrase.
public record OwnKey(PublicPart part, Path file) {}
