"""What all tests share: generated examples have no time limit; machines are shared, cores interpreted."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("thresher", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("thresher")
