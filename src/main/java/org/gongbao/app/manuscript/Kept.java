package org.gongbao.app.manuscript;

import org.gongbao.model.manuscript.Manuscript;
import org.gongbao.model.manuscript.Standing;

/// A manuscript with where it stands.
public record Kept(Manuscript manuscript, Standing standing) {}
