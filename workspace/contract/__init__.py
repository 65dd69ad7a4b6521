"""What crosses the wire between the desk, its customers and the service: pydantic models and nothing else."""
