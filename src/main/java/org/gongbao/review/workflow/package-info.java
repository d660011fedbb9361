/// 流程 (domain D.11): which steps an issue goes through, who may sign each, what stands in the way,
/// and which signatures still hold.
///
/// A signature holds for a digest, not for a moment: it counts exactly while the text has the
/// digest it was given for. A change voids it, and a change back (undo) makes it count again,
/// because then the very characters that were signed are there again. What was withdrawn stays
/// withdrawn.
@NullMarked
package org.gongbao.review.workflow;

import org.jspecify.annotations.NullMarked;
