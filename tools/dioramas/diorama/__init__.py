"""What the scenes of the exhibit are made of: one hand, one palette, one light."""
