//! `lyskryss check FILE...`: says of each file whether it is a sound session.
